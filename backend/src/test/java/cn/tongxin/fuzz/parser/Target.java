package cn.tongxin.fuzz.parser;

import java.io.IOException;

/** What Jazzer calls, for the parser that {@code -Dtongxin.fuzz.parser} names: {@code deploy/local/fuzz.sh}. */
public final class Target {
    private static final Parser PARSER = Parser.valueOf(System.getProperty("tongxin.fuzz.parser", "CSV"));

    private Target() {}

    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        PARSER.read(input);
    }
}
