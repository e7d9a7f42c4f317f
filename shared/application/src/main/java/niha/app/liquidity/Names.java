package niha.app.liquidity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import niha.parties.Email;
import niha.parties.Holder;
import niha.units.Asset;

/** How market makers that liquidity needs are called: MM-Liquidity-01, MM-CEA-01, and so on, with an address to match. */
record Names(String purpose) {
    private static final Pattern FORM = Pattern.compile("MM-[A-Za-z]+-([0-9]{1,8})");
    private static final String DOMAIN = "@internal.com";

    static Names of(Asset funded) {
        return new Names(funded == Asset.EUR ? "Liquidity" : funded.name());
    }

    String prefix() {
        return "MM-" + purpose + "-";
    }

    String name(int number) {
        return prefix() + String.format(Locale.ROOT, "%02d", number);
    }

    Email email(int number) {
        return new Email(name(number).toLowerCase(Locale.ROOT) + DOMAIN);
    }

    /** The first number behind all that are taken. */
    int next(List<Holder> there) {
        return there.stream().mapToInt(holder -> number(holder.name())).max().orElse(0) + 1;
    }

    /** The number in such a name; 0 in any other. */
    int number(String name) {
        var match = FORM.matcher(name);
        return name.startsWith(prefix()) && match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }
}
