package dev.poolyard.model;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents that are no JSON, or JSON beyond the limits. */
final class MalformedTexts {
  private static final String VALID = MalformedDocument.document("");

  private MalformedTexts() {}

  static List<MalformedDocument> all() {
    var all = new ArrayList<MalformedDocument>();
    NOT_JSON.forEach(text -> all.add(MalformedDocument.of("not JSON: " + text, "not_json", text)));
    DUPLICATES.forEach(
        text -> all.add(MalformedDocument.of("duplicate: " + text, "duplicate_key", text)));
    for (int cut = 1; cut < VALID.length() - 1; cut += 5) {
      all.add(MalformedDocument.of("cut off after " + cut, "not_json", VALID.substring(0, cut)));
    }
    encodings().forEach((name, bytes) -> all.add(new MalformedDocument(name, bytes, "not_utf8")));
    all.add(
        new MalformedDocument(
            "ASCII in UTF-16", VALID.getBytes(StandardCharsets.UTF_16LE), "not_json"));
    all.addAll(beyondLimits());
    return all;
  }

  private static final List<String> NOT_JSON =
      List.of(
          "",
          "   \n\t ",
          "{",
          "}",
          "[",
          "[1, 2",
          "{]",
          "poolyard",
          "'text'",
          "{'format': 'poolyard/1'}",
          "{format: \"poolyard/1\"}",
          "{\"format\": \"poolyard/1\",}",
          "{\"format\" \"poolyard/1\"}",
          "{\"format\": \"poolyard/1\"} {}",
          "{\"format\": \"poolyard/1\"} // the end",
          "/* the beginning */ {\"format\": \"poolyard/1\"}",
          "{\"nodes\": [1, 2, ]}",
          "{\"nodes\": [,]}",
          "{\"nodes\": NaN}",
          "{\"nodes\": Infinity}",
          "{\"nodes\": -Infinity}",
          "{\"nodes\": undefined}",
          "{\"nodes\": None}",
          "{\"nodes\": True}",
          "{\"nodes\": 01}",
          "{\"nodes\": +1}",
          "{\"nodes\": .5}",
          "{\"nodes\": 5.}",
          "{\"nodes\": 1e}",
          "{\"nodes\": 0x1F}",
          "{\"nodes\": -}",
          "{\"nodes\": \"\\x41\"}",
          "{\"nodes\": \"\\u12\"}",
          "{\"nodes\": \"two\nlines\"}",
          "{\"nodes\": \"a\u0000b\"}",
          "{\"nodes\": \"open}",
          "<workflow/>",
          "format: poolyard/1\nnodes: []",
          "format = \"poolyard/1\"",
          "\u0000",
          "{\"nodes\": [tru]}",
          "nul");

  private static final List<String> DUPLICATES =
      List.of(
          "{\"format\": \"poolyard/1\", \"format\": \"poolyard/1\", \"nodes\": []}",
          "{\"format\": \"poolyard/1\", \"nodes\": [], \"nodes\": []}",
          MalformedDocument.document("{\"id\": \"a\", \"id\": \"b\", \"type\": \"list\"}"),
          MalformedDocument.document(
              "{\"id\": \"a\", \"type\": \"list\", \"params\": {\"items\": [], \"items\": [1]}}"),
          MalformedDocument.document(
              "{\"id\": \"a\", \"type\": \"value\", \"params\": {\"value\": {\"k\": 1, \"k\": 2}}}"));

  private static Map<String, byte[]> encodings() {
    byte[] cutCharacter = VALID.replace("Malformed", "é").getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < cutCharacter.length; i++) {
      if (cutCharacter[i] == (byte) 0xa9) {
        cutCharacter[i] = '"';
      }
    }
    return Map.of(
        "UTF-16 with its mark",
        VALID.getBytes(StandardCharsets.UTF_16),
        "Latin-1",
        VALID.replace("Malformed", "Größe").getBytes(StandardCharsets.ISO_8859_1),
        "Windows-1252",
        VALID.replace("Malformed", "“quoted”").getBytes(Charset.forName("windows-1252")),
        "half a character",
        cutCharacter,
        "an overlong character",
        bytes(0x22, 0xc0, 0xaf, 0x22),
        "a surrogate in UTF-8",
        bytes(0x22, 0xed, 0xa0, 0x80, 0x22),
        "beyond Unicode",
        bytes(0x22, 0xf4, 0x90, 0x80, 0x80, 0x22),
        "a picture",
        bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
        "a compressed file",
        bytes(0x1f, 0x8b, 0x08, 0x00));
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static List<MalformedDocument> beyondLimits() {
    String digits = "9".repeat(400_000);
    return List.of(
        MalformedDocument.of("100,000 lists in each other", "too_deep", "[".repeat(100_000)),
        MalformedDocument.of("50,000 objects in each other", "too_deep", "{\"a\":".repeat(50_000)),
        MalformedDocument.ofNodes(
            "a value 150 lists deep",
            "too_deep",
            "{\"id\": \"a\", \"type\": \"value\", \"params\": {\"value\": "
                + "[".repeat(150)
                + "]".repeat(150)
                + "}}"),
        MalformedDocument.ofNodes(
            "a number of 400,000 digits",
            "too_large",
            "{\"id\": \"a\", \"type\": \"value\", \"params\": {\"value\": " + digits + "}}"),
        MalformedDocument.of(
            "more than a megabyte of spaces", "too_large", VALID + " ".repeat(1024 * 1024)),
        MalformedDocument.ofNodes(
            "more than a megabyte of text",
            "too_large",
            "{\"id\": \"a\", \"type\": \"value\", \"params\": {\"value\": \""
                + "x".repeat(1024 * 1024)
                + "\"}}"));
  }
}
