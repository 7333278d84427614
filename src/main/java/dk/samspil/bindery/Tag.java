package dk.samspil.bindery;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// An element of the tree that tells a screen reader what a text is: a heading, a cell, a link.
final class Tag {

    private final Tags tree;
    private final COSDictionary element;
    private final COSArray kids;

    Tag(Tags tree, COSDictionary parent, String type) {
        this.tree = tree;
        element = new COSDictionary();
        kids = new COSArray();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    /// An element that is there already; more is added behind what it holds.
    Tag(Tags tree, COSDictionary element) {
        this.tree = tree;
        this.element = element;
        COSBase held = element.getDictionaryObject(COSName.K);
        if (held instanceof COSArray several) {
            kids = several;
        } else {
            kids = new COSArray();
            if (held != null) {
                kids.add(element.getItem(COSName.K));
            }
            element.setItem(COSName.K, kids);
        }
    }

    Tag add(String type) {
        var child = new Tag(tree, element, type);
        kids.add(child.element);
        return child;
    }

    /// A heading of the columns below it, as wide as told.
    Tag addHeading(int columns) {
        return addCell("TH", "Column", columns);
    }

    /// A heading of the cell beside it.
    Tag addRowHeading() {
        return addCell("TH", "Row", 1);
    }

    Tag addCell(int columns) {
        return addCell("TD", "", columns);
    }

    private Tag addCell(String type, String scope, int columns) {
        var cell = add(type);
        var table = new COSDictionary();
        table.setName(COSName.O, "Table");
        if (!scope.isEmpty()) {
            table.setName(COSName.getPDFName("Scope"), scope);
        }
        if (columns > 1) {
            table.setInt(COSName.getPDFName("ColSpan"), columns);
        }
        if (table.size() > 1) {
            cell.element.setItem(COSName.A, table);
        }
        return cell;
    }

    Tag called(String title) {
        element.setString(COSName.T, title);
        return this;
    }

    COSName type() {
        return element.getCOSName(COSName.S);
    }

    COSBase element() {
        return element;
    }

    /// The number under which the next piece of this element's text stands on the page.
    int mark(PDPage page) {
        int number = tree.mark(page, element);
        element.setItem(COSName.PG, page);
        kids.add(COSInteger.get(number));
        return number;
    }

    /// The same where the element goes on over many pages. Nothing of it is an object of its own
    /// in the file: a thousand pages are bound as fast as without.
    int markOneOfMany(PDPage page) {
        int number = tree.mark(page, element);
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        kids.add(reference);
        return number;
    }

    void lead(PDPage page, PDAnnotationLink link) {
        link.setStructParent(tree.lead(element));
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.getPDFName("Obj"), link);
        reference.setItem(COSName.PG, page);
        kids.add(reference);
    }
}
