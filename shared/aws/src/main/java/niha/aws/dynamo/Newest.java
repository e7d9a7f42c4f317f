package niha.aws.dynamo;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** Several lists, each newest first, read as one. Of each no more is read than is used. */
final class Newest<T> implements Iterator<T> {
    private record Source<T>(T head, Iterator<T> rest) {}

    private final PriorityQueue<Source<T>> sources;

    private Newest(Comparator<T> age) {
        sources = new PriorityQueue<>(Comparator.comparing((Source<T> source) -> source.head(), age.reversed()));
    }

    static <T> Newest<T> of(List<Stream<T>> lists, Comparator<T> age) {
        var newest = new Newest<>(age);
        lists.forEach(list -> newest.add(list.iterator()));
        return newest;
    }

    private void add(Iterator<T> list) {
        if (list.hasNext()) sources.add(new Source<>(list.next(), list));
    }

    @Override
    public boolean hasNext() {
        return !sources.isEmpty();
    }

    @Override
    public T next() {
        var first = sources.remove();
        add(first.rest());
        return first.head();
    }
}
