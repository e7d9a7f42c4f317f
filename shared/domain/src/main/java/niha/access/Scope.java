package niha.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import niha.units.Reading;

/** What a key may be used for. */
public enum Scope {
    READ,
    TRADE;

    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One or both, with a blank between them. */
    public static Reading<Set<Scope>> read(String text) {
        var names = Arrays.asList(text.split(" ", -1));
        var scopes = EnumSet.noneOf(Scope.class);
        for (var scope : values()) if (names.contains(scope.written())) scopes.add(scope);
        return scopes.size() == names.size()
                ? new Reading.Read<>(scopes)
                : new Reading.Unreadable<>("must be read, trade or both with a blank between them");
    }

    public static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::written).collect(Collectors.joining(" "));
    }
}
