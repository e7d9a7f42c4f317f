package niha.units;

/** What came of reading something that a caller wrote. */
public sealed interface Reading<T> {
    record Read<T>(T value) implements Reading<T> {}

    /** Nothing usable, and why: the message ends a sentence that starts with the field's name. */
    record Unreadable<T>(String message) implements Reading<T> {}
}
