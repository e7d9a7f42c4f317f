package niha.proof;

import java.util.List;
import java.util.Locale;

/** A table as Markdown has it. */
public final class Grid {
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /** One whose first columns are words and whose others are numbers. */
    public Grid(int words, List<String> titles) {
        columns = titles.size();
        row(titles);
        text.append('|')
                .append("---|".repeat(words))
                .append("---:|".repeat(columns - words))
                .append('\n');
    }

    public Grid row(List<String> cells) {
        if (cells.size() != columns) throw new IllegalArgumentException(columns + " columns, and " + cells);
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    /** Thousands set apart. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
