package dk.samspil.bindery;

import dk.samspil.bindery.Bundle.Cover;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What the file says about itself: title, language and maker, and the standards it keeps.
final class FileLabel {

    private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>da-DK</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>Samspil</pdf:Producer>
            </rdf:Description>
            %s</rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    /// PDF/A knows the names of PDF/UA only where they are explained (ISO 19005-2, 6.6.2.3).
    private static final String CLAIM =
            """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private FileLabel() {}

    /// @param claim whether it says that it keeps PDF/A-2a and PDF/UA-1: only where nobody else's
    /// pages are in it
    static void write(Cover cover, boolean claim, PDDocument target) throws IOException {
        var title = cover.title() + " " + cover.caseNumber();
        var catalog = target.getDocumentCatalog();
        catalog.setLanguage("da-DK");
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        var information = target.getDocumentInformation();
        information.setTitle(title);
        information.setProducer("Samspil");
        var xmp = XMP.formatted(HtmlPages.escaped(title), claim ? CLAIM : "");
        var bytes = xmp.getBytes(StandardCharsets.UTF_8);
        catalog.setMetadata(new PDMetadata(target, new ByteArrayInputStream(bytes)));
        if (claim) {
            colours(target);
        }
    }

    /// Takes back what a file claims of itself, when pages come into it that we did not make.
    static void unclaimed(String title, PDDocument target) throws IOException {
        var xmp = XMP.formatted(HtmlPages.escaped(title), "");
        var bytes = xmp.getBytes(StandardCharsets.UTF_8);
        target.getDocumentCatalog()
                .setMetadata(new PDMetadata(target, new ByteArrayInputStream(bytes)));
    }

    private static void colours(PDDocument target) throws IOException {
        var intent = new PDOutputIntent(target, new ByteArrayInputStream(COLOURS));
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setInfo("sRGB IEC61966-2.1");
        target.getDocumentCatalog().addOutputIntent(intent);
    }
}
