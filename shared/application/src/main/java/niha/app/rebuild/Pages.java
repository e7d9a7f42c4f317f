package niha.app.rebuild;

import java.util.Optional;
import java.util.function.Consumer;
import niha.app.Page;

/** Reads a list to its end, page by page. */
final class Pages {
    private Pages() {}

    interface Paged<T> {
        Page<T> after(Optional<String> last);
    }

    static <T> void each(Paged<T> pages, Consumer<T> row) {
        var after = Optional.<String>empty();
        do {
            var page = pages.after(after);
            page.rows().forEach(row);
            after = page.next();
        } while (after.isPresent());
    }
}
