package niha.book;

/** One line of a tape. */
record Trade(long taker, long maker, long price, long quantity, long makerRemaining) {}
