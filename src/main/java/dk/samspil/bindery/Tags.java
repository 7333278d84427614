package dk.samspil.bindery;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.jspecify.annotations.Nullable;

/// The tree of tags of one PDF (ISO 32000-1, 14.7 and 14.8), built while its pages are drawn.
final class Tags {

    /// Documents that are bound may carry numbers of their own from where they came; ours begin
    /// beyond them, so that theirs lead nowhere instead of to our elements.
    private static final int FIRST = 1 << 30;

    private final COSDictionary root;
    private final COSArray numbers = new COSArray();
    private final Map<COSBase, COSArray> marksOfPages = new IdentityHashMap<>();
    private final Tag document;
    private int next = FIRST;

    Tags() {
        root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = new Tag(this, root, "Document");
        root.setItem(COSName.K, document.element());
    }

    /// Goes on with the tree of a document that we printed, which has one element that holds all
    /// others.
    Tags(PDDocument printed) {
        var known =
                printed.getDocumentCatalog()
                        .getCOSObject()
                        .getDictionaryObject(COSName.STRUCT_TREE_ROOT);
        if (!(known instanceof COSDictionary tree)) {
            throw new IllegalStateException("What is printed has no tags");
        }
        root = tree;
        gather(root.getCOSDictionary(COSName.PARENT_TREE));
        COSBase first = root.getDictionaryObject(COSName.K);
        if (first instanceof COSArray several) {
            first = several.getObject(0);
        }
        if (!(first instanceof COSDictionary element)) {
            throw new IllegalStateException("What is printed has no element that holds all others");
        }
        document = new Tag(this, element);
    }

    /// The numbers of a tree that may lie in branches, in one row.
    private void gather(@Nullable COSDictionary branch) {
        if (branch == null) {
            return;
        }
        if (branch.getDictionaryObject(COSName.NUMS) instanceof COSArray row) {
            row.forEach(numbers::add);
        }
        if (branch.getDictionaryObject(COSName.KIDS) instanceof COSArray branches) {
            for (int i = 0; i < branches.size(); i++) {
                if (branches.getObject(i) instanceof COSDictionary each) {
                    gather(each);
                }
            }
        }
    }

    /// The element that holds all others.
    Tag document() {
        return document;
    }

    int mark(PDPage page, COSDictionary element) {
        var marks =
                marksOfPages.computeIfAbsent(
                        page.getCOSObject(),
                        unmarked -> {
                            var own = new COSArray();
                            own.setDirect(true);
                            page.setStructParents(number(own));
                            return own;
                        });
        marks.add(element);
        return marks.size() - 1;
    }

    int lead(COSDictionary element) {
        return number(element);
    }

    private int number(COSBase what) {
        numbers.add(COSInteger.get(next));
        numbers.add(what);
        return next++;
    }

    void set(PDDocument target) {
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
        var catalog = target.getDocumentCatalog();
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
