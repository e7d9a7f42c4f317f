package niha.proof.market;

import java.util.List;

/** A table as Markdown has it. */
final class Grid {
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /** One whose first columns are words and whose others are numbers. */
    Grid(int words, List<String> titles) {
        columns = titles.size();
        row(titles);
        text.append('|')
                .append("---|".repeat(words))
                .append("---:|".repeat(columns - words))
                .append('\n');
    }

    Grid row(List<String> cells) {
        if (cells.size() != columns) throw new IllegalArgumentException(columns + " columns, and " + cells);
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
