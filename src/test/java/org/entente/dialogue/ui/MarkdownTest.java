package org.entente.dialogue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Tongue ENGLISH = new Tongue("en");
    private static final Set<String> ALLOWED =
            Set.of("div", "p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "pre", "a", "hr");

    @Test
    void formatsWhatDelegatesNeed() {
        assertThat(html("We *offer* **two** machines"))
                .contains("<p>We <em>offer</em> <strong>two</strong> machines</p>");
        assertThat(html("- one\n- two")).contains("<ul>").contains("<li>one</li>");
        assertThat(html("3. three")).contains("<ol start=\"3\">");
        assertThat(html("> quoted")).contains("<blockquote>");
        assertThat(html("`code`")).contains("<code>code</code>");
        assertThat(html("first line\nsecond line")).contains("first line<br>second line");
    }

    @Test
    void opensLinksApartAndTellsTheOtherSideNothing() {
        assertThat(html("[plan](https://example.org/plan)"))
                .contains("href=\"https://example.org/plan\"")
                .contains("rel=\"noopener noreferrer nofollow\"")
                .contains("target=\"_blank\"");
    }

    @Test
    void carriesLanguageAndDirection() {
        assertThat(Markdown.html("bonjour", new Tongue("fr"))).startsWith("<div lang=\"fr\" dir=\"ltr\">");
        assertThat(Markdown.html("مرحبا", new Tongue("ar"))).startsWith("<div lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void showsTypedTagsAsTheyWereTyped() {
        assertThat(Jsoup.parse(html("a <b>bold</b> claim & more")).text()).isEqualTo("a <b>bold</b> claim & more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<body onload=alert(1)>",
                "<div style=\"background:url(javascript:alert(1))\">x</div>",
                "<style>*{display:none}</style>",
                "<form action=https://evil.example><input name=passphrase></form>",
                "<template shadowrootmode=open><slot></slot></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](/sign-out)",
                "[x](https://example.org \"onmouseover=alert(1)\")",
                "[x](https://example.org\" onmouseover=\"alert(1))",
                "<javascript:alert(1)>",
                "![x](https://evil.example/pixel.png)",
                "![x](x \" onerror=alert(1) \")",
                "![x][r]\n\n[r]: javascript:alert(1)",
                "[x][r]\n\n[r]: javascript:alert(1)",
                "`<script>alert(1)</script>`",
                "```html\n<script>alert(1)</script>\n```",
                "```\" onclick=\"alert(1)\nx\n```",
                "# <img src=x onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u0000<scr\u0000ipt>alert(1)</script>",
                "<a href=\"https://a\" target=_self rel=opener>x</a>",
                "</div></div><script>alert(1)</script>"
            })
    void letsNothingThroughThatActs(String payload) {
        var body = Jsoup.parseBodyFragment(html(payload)).body();

        assertThat(body.children())
                .singleElement()
                .satisfies(root -> assertThat(root.tagName()).isEqualTo("div"));
        body.select("body *").forEach(element -> {
            assertThat(element.tagName()).isIn(ALLOWED);
            element.attributes()
                    .forEach(attribute ->
                            assertThat(attribute.getKey()).isIn("lang", "dir", "href", "rel", "target", "start"));
        });
        body.select("a").forEach(link -> {
            assertThat(link.attr("href")).matches("(https?://|mailto:).*");
            assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
            assertThat(link.attr("target")).isEqualTo("_blank");
        });
    }

    @Test
    void survivesDeepNesting() {
        assertThat(html("> ".repeat(5_000) + "deep")).contains("deep");
        assertThat(html("*a **b ".repeat(2_500) + "c" + " b** a*".repeat(2_500)))
                .contains("c");
        assertThat(html("- ".repeat(5_000) + "deep")).contains("deep");
        assertThat(html("*".repeat(10_000))).isNotEmpty();
        assertThat(html("[".repeat(10_000))).isNotEmpty();
    }

    @Test
    void quotesTheOpeningWithoutMarkup() {
        assertThat(Markdown.opening("**Which** part of the 45 million gap is survey?", 31))
                .isEqualTo("Which part of the 45 million…");
        assertThat(Markdown.opening("short", 30)).isEqualTo("short");
        assertThat(Markdown.opening("🕊".repeat(50), 20)).endsWith("…");
    }

    private static String html(String text) {
        return Markdown.html(text, ENGLISH);
    }
}
