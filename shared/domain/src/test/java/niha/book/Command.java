package niha.book;

import java.util.UUID;

/** Something asked of both books. Orders are numbered as they come, and named here by how many came before them. */
sealed interface Command {

    /** An order that makes so many fills at a time as its pace says. */
    record Enter(UUID owner, Side side, long limit, long quantity, Terms terms, int pace) implements Command {}

    record BuyFor(UUID owner, long limit, long budget, int pace) implements Command {}

    record Cancel(int which) implements Command {}

    record Reduce(int which, long remaining) implements Command {}
}
