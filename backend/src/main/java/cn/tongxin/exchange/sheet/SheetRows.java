package cn.tongxin.exchange.sheet;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet says of its own rows and cells and its reader believes: where a row stands, which of the shared texts a cell
 * holds, how long a number is. A row that stands nowhere would vanish without a word, a shared text that is not there would
 * be looked for until the memory is full.
 */
final class SheetRows {
    /** Excel's last one. */
    private static final int LAST_ROW = 1 << 20;

    /** Excel writes at most 24 signs, others the 309 digits of the greatest number that it can hold. */
    private static final int LONGEST_NUMBER = 400;

    private int depth;
    private boolean any;
    private boolean numbered;
    private int row;
    private boolean shared;
    private boolean written;
    private int valueDepth;
    private final StringBuilder value = new StringBuilder();
    private int highest = -1;
    private int highestRow;

    void start(String name, XMLStreamReader reader) {
        if (name.equals("sheetData")) {
            depth++;
        } else if (depth > 0) {
            switch (name) {
                case "row" -> row(reader.getAttributeValue(null, "r"));
                case "c" -> cell(String.valueOf(reader.getAttributeValue(null, "t")));
                case "v" -> valueDepth++;
                default -> {}
            }
        }
    }

    void text(XMLStreamReader reader) {
        if (valueDepth == 0 || written) {
            return;
        }
        if (value.length() + reader.getTextLength() > LONGEST_NUMBER) {
            throw Unreadable.at(row);
        }
        value.append(reader.getText());
    }

    void end(String name) {
        if (depth == 0) {
            return;
        }
        switch (name) {
            case "sheetData" -> depth--;
            case "v" -> valueDepth--;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() {
        if (shared && !value.isEmpty()) {
            index(number(value.toString(), row));
        }
        shared = false;
        written = false;
        value.setLength(0);
    }

    /** The row of the first cell whose text is not among so many; 0 where there is none. */
    int lacking(int texts) {
        return highest < texts ? 0 : highestRow;
    }

    /** Rows are numbered one after the other, or none of them is. */
    private void row(@Nullable String told) {
        boolean first = !any;
        any = true;
        if (first) {
            numbered = told != null;
        }
        int next = told == null ? row + 1 : number(told, row + 1);
        if (numbered != (told != null) || next <= row || (numbered && next > LAST_ROW)) {
            throw Unreadable.at(row + 1);
        }
        row = next;
    }

    private void cell(String type) {
        shared = shared || type.equals("s");
        written = !shared && (type.equals("str") || type.equals("e") || type.equals("inlineStr"));
    }

    private void index(int text) {
        if (text < 0) {
            throw Unreadable.at(row);
        }
        if (text > highest) {
            highest = text;
            highestRow = row;
        }
    }

    private static int number(String digits, int row) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException none) {
            throw Unreadable.at(row);
        }
    }
}
