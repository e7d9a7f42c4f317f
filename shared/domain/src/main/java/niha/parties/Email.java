package niha.parties;

import java.util.Locale;
import java.util.regex.Pattern;
import niha.units.Reading;

/**
 * An e-mail address, kept as it was written.
 *
 * @param address checked by {@link #read}
 */
public record Email(String address) {
    public static final int LENGTH_MAX = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    /** The form in which it is unique across the platform: addresses that differ only in case are one. */
    public String key() {
        return address.toLowerCase(Locale.ROOT);
    }

    public static Reading<Email> read(String written) {
        var address = written.strip();
        return address.length() <= LENGTH_MAX && FORM.matcher(address).matches()
                ? new Reading.Read<>(new Email(address))
                : new Reading.Unreadable<>("must be an e-mail address");
    }
}
