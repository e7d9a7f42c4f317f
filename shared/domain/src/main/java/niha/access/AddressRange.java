package niha.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import niha.units.Reading;

/** Addresses that share their first bits, as in {@code 203.0.113.0/24} or {@code 2001:db8::/32}; a single one has all of its bits. */
public record AddressRange(String text) {
    public static final int LENGTH_MAX = 50;

    private static final Pattern V4 = Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern BITS = Pattern.compile("0|[1-9][0-9]{0,2}");

    public static Reading<AddressRange> read(String written) {
        var parts = written.split("/", -1);
        var first = address(parts[0]);
        if (first.isEmpty() || parts.length > 2)
            return unreadable("must be addresses like 203.0.113.0/24 or 2001:db8::/32");
        var length = first.get().length * Byte.SIZE;
        if (parts.length == 1) return new Reading.Read<>(new AddressRange(written + "/" + length));
        if (!BITS.matcher(parts[1]).matches() || Integer.parseInt(parts[1]) > length)
            return unreadable("must share from 0 to " + length + " bits, as in " + parts[0] + "/" + length);
        var bits = Integer.parseInt(parts[1]);
        for (int bit = bits; bit < length; bit++)
            if (isSet(first.get(), bit)) return unreadable("must have no bit set beyond the first " + bits);
        return new Reading.Read<>(new AddressRange(written));
    }

    private static Reading<AddressRange> unreadable(String why) {
        return new Reading.Unreadable<>(why);
    }

    public boolean contains(String address) {
        var slash = text.indexOf('/');
        var bits = Integer.parseInt(text.substring(slash + 1));
        var first = address(text.substring(0, slash)).orElseThrow();
        return address(address)
                .filter(other -> other.length == first.length && shares(first, other, bits))
                .isPresent();
    }

    private static boolean shares(byte[] one, byte[] other, int bits) {
        for (int bit = 0; bit < bits; bit++) if (isSet(one, bit) != isSet(other, bit)) return false;
        return true;
    }

    private static boolean isSet(byte[] address, int bit) {
        return (address[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1) == 1;
    }

    /** Its bytes. Only what is an address: a name would be looked up. */
    private static Optional<byte[]> address(String text) {
        if (text.length() > LENGTH_MAX) return Optional.empty();
        try {
            if (V4.matcher(text).matches())
                return Optional.of(InetAddress.ofLiteral(text).getAddress());
            // one of version 4 within one of version 6 counts as what it is
            if (V6.matcher(text).matches())
                return Optional.of(Inet6Address.ofLiteral(text).getAddress());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
