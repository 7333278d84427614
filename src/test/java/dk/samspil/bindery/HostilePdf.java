package dk.samspil.bindery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/// PDFs that want to do more than be read.
final class HostilePdf {

    private HostilePdf() {}

    static byte[] withScriptAndFile() throws IOException {
        try (var document = Loader.loadPDF(Papers.pdf(1, "Brev"))) {
            var script = new PDActionJavaScript("app.alert('x')");
            var catalog = document.getDocumentCatalog();
            catalog.setOpenAction(script);
            var names = new PDDocumentNameDictionary(catalog);
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("s", script));
            names.setJavascript(scripts);
            var spec = new PDComplexFileSpecification();
            spec.setFile("program.exe");
            spec.setEmbeddedFile(
                    new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {'M', 'Z'})));
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("program.exe", spec));
            names.setEmbeddedFiles(files);
            catalog.setNames(names);
            var pin = new PDAnnotationFileAttachment();
            pin.setRectangle(new PDRectangle(10, 10, 20, 20));
            pin.setFile(spec);
            document.getPage(0).setAnnotations(List.of(pin));
            return Papers.saved(document);
        }
    }

    /// All objects of a PDF, as words.
    static String unpacked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new StringBuilder();
            for (var key : document.getDocument().getXrefTable().keySet()) {
                var object = document.getDocument().getObjectFromPool(key).getObject();
                text.append(object).append('\n');
                if (object instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        text.append(new COSString(in.readAllBytes()).getASCII()).append('\n');
                    } catch (IOException picture) {
                        text.append('\n');
                    }
                }
            }
            return text.toString().replace("COSName{", "/").replace("}", "");
        }
    }
}
