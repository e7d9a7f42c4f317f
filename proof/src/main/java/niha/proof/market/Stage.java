package niha.proof.market;

/** How far an order has come. */
enum Stage {
    JOURNALLED("journalled"),
    SETTLED("settled"),
    SHOWN("in the book that anybody may read"),
    PUSHED("pushed");

    final String title;

    Stage(String title) {
        this.title = title;
    }
}
