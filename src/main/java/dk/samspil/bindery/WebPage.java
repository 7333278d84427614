package dk.samspil.bindery;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Safelist;

/// A web page, or the body of a mail, as harmless XHTML: words, headings, lists and tables.
/// Scripts, forms, links, styles and everything that lies elsewhere stay behind.
final class WebPage {

    private static final Safelist HARMLESS =
            new Safelist()
                    .addTags(
                            "b",
                            "blockquote",
                            "br",
                            "caption",
                            "cite",
                            "code",
                            "dd",
                            "div",
                            "dl",
                            "dt",
                            "em",
                            "h1",
                            "h2",
                            "h3",
                            "h4",
                            "h5",
                            "h6",
                            "hr",
                            "i",
                            "li",
                            "ol",
                            "p",
                            "pre",
                            "q",
                            "small",
                            "span",
                            "strong",
                            "sub",
                            "sup",
                            "table",
                            "tbody",
                            "td",
                            "tfoot",
                            "th",
                            "thead",
                            "tr",
                            "u",
                            "ul");

    private WebPage() {}

    static String html(String page) {
        var settings =
                new OutputSettings()
                        .syntax(Syntax.xml)
                        .escapeMode(EscapeMode.xhtml)
                        .prettyPrint(false);
        return Jsoup.clean(page, "", HARMLESS, settings);
    }
}
