package org.entente.audit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Details of an entry as bytes: a JSON object of strings, keys sorted, without spaces. */
final class Details {

    private final String text;
    private int at;

    private Details(String text) {
        this.text = text;
    }

    static byte[] bytes(Map<String, String> details) {
        var json = new StringBuilder("{");
        new TreeMap<>(details).forEach((key, value) -> {
            json.append(json.length() > 1 ? "," : "");
            quote(key, json);
            quote(value, json.append(':'));
        });
        return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if the bytes are not such an object */
    static Map<String, String> parse(byte[] bytes) {
        return new Details(new String(bytes, StandardCharsets.UTF_8)).object();
    }

    private static void quote(String value, StringBuilder json) {
        json.append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private Map<String, String> object() {
        var details = new LinkedHashMap<String, String>();
        expect('{');
        if (peek() != '}') {
            do {
                var key = string();
                expect(':');
                details.put(key, string());
            } while (take(','));
        }
        expect('}');
        if (at != text.length()) {
            throw malformed();
        }
        return details;
    }

    private String string() {
        expect('"');
        var value = new StringBuilder();
        while (peek() != '"') {
            var c = next();
            value.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return value.toString();
    }

    private char escaped() {
        var c = next();
        if (c != 'u') {
            return c;
        }
        if (at + 4 > text.length()) {
            throw malformed();
        }
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
    }

    private boolean take(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) {
        if (next() != c) {
            throw malformed();
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed();
        }
        return text.charAt(at);
    }

    private char next() {
        var c = peek();
        at++;
        return c;
    }

    private IllegalArgumentException malformed() {
        return new IllegalArgumentException("details are malformed at character " + at);
    }
}
