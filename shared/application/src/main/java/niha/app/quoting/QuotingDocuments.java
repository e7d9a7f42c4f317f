package niha.app.quoting;

import com.fasterxml.jackson.core.type.TypeReference;
import niha.app.market.Documents;
import niha.app.quoting.Cycles.Due;
import niha.quoting.Quoting;

/** Where somebody is in quoting, and the messages that wake cycles, as JSON documents. */
public final class QuotingDocuments {
    private QuotingDocuments() {}

    public static String write(Quoting quoting) {
        return Documents.text(quoting);
    }

    public static Quoting quoting(String document) {
        return Documents.read(document, new TypeReference<>() {});
    }

    public static String write(Due due) {
        return Documents.text(due);
    }

    /** A message as it was written; what is none is a bug of whoever sent it. */
    public static Due due(String document) {
        return Documents.read(document, new TypeReference<>() {});
    }
}
