package niha.proof.engine;

import java.util.List;

/** Which of the JVM's compilers may work. On Lambda, Java 25 stays at the first one unless told otherwise. */
enum Compiler {
    BOTH("both compilers"),
    C1("C1 only");

    final String title;

    Compiler(String title) {
        this.title = title;
    }

    List<String> flags() {
        return this == C1 ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }
}
