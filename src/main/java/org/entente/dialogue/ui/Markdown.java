package org.entente.dialogue.ui;

import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * What people write, as safe HTML: paragraphs, emphasis, lists, quotations, code and links. Two walls stand one behind
 * the other: the renderer escapes every tag that was typed, and the cleaner lets through only what is named here.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(
                    BlockQuote.class, ListBlock.class, FencedCodeBlock.class, ThematicBreak.class))
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    // No images: fetching one would tell its server who reads, and when.
    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a", "hr")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "https", "http", "mailto")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private static final OutputSettings OUTPUT = new OutputSettings().prettyPrint(false);

    // Parser and renderer call themselves once a level. These bounds are beyond what anyone writes, and keep a text
    // that was made to nest without end from taking down the page of everybody who reads it.
    private static final int MOST_MARKS = 1_000;
    private static final int DEEPEST = 30;

    private Markdown() {}

    /** One {@code div} in the language of its words, so that French reads as French inside an Arabic page. */
    static String html(String text, Tongue tongue) {
        var cleaned = Jsoup.clean(rendered(text), "", SAFE, OUTPUT);
        var div = new Element("div")
                .attr("lang", tongue.tag())
                .attr("dir", tongue.direction())
                .html(cleaned);
        div.select("a:not([href])").unwrap();
        return outer(div);
    }

    private static String rendered(String text) {
        if (text.chars().filter(Markdown::nests).count() > MOST_MARKS) {
            return asTyped(text);
        }
        var parsed = PARSER.parse(text);
        return isDeep(parsed) ? asTyped(text) : RENDERER.render(parsed);
    }

    private static boolean nests(int character) {
        return character == '*' || character == '_' || character == '[';
    }

    private static String asTyped(String text) {
        return "<p>" + Entities.escape(text).replace("\n", "<br>") + "</p>";
    }

    /** Walks without recursion, for the same reason. */
    private static boolean isDeep(Node root) {
        var depth = 0;
        @Nullable Node node = root;
        while (node != null) {
            if (depth > DEEPEST) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == root ? null : node.getNext();
        }
        return false;
    }

    private static String outer(Element div) {
        var document = Jsoup.parseBodyFragment("");
        document.outputSettings(OUTPUT);
        document.body().appendChild(div);
        return div.outerHtml();
    }

    /** The words alone, on one line, cut after a few; for quotations and announcements. */
    static String opening(String text, int mostChars) {
        var words = Jsoup.parseBodyFragment(rendered(text)).body().text();
        if (words.length() <= mostChars) {
            return words;
        }
        var cut = words.lastIndexOf(' ', mostChars);
        var end = cut > mostChars / 2 ? cut : words.offsetByCodePoints(0, words.codePointCount(0, mostChars));
        return words.substring(0, end) + "…";
    }
}
