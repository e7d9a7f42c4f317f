package niha.proof.start;

/** What a started function has reached; each is timed from the start of its process. */
enum Phase {
    MAIN("JVM up"),
    READY("function built"),
    LIST("first answer (list)"),
    CREATE("second answer (create)"),
    AGAIN("third answer (list again)");

    final String title;

    Phase(String title) {
        this.title = title;
    }
}
