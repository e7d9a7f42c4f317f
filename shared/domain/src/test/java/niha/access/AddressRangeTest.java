package niha.access;

import static org.assertj.core.api.Assertions.assertThat;

import niha.units.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.0/24, 203.0.113.255, true",
        "203.0.113.0/24, 203.0.114.0, false",
        "203.0.113.128/25, 203.0.113.127, false",
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "0.0.0.0/0, 255.255.255.255, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:DB8::/33, 2001:db8:8000::, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::/0, 203.0.113.7, false",
        "203.0.113.0/24, ::ffff:203.0.113.9, true",
        "203.0.113.0/24, not an address, false",
        "203.0.113.0/24, '', false",
        "203.0.113.0/24, 203.0.113, false",
    })
    void anAddressIsInARangeIfItsFirstBitsAre(String range, String address, boolean contained) {
        assertThat(((Reading.Read<AddressRange>) AddressRange.read(range))
                        .value()
                        .contains(address))
                .isEqualTo(contained);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/8",
                "localhost",
                "example.com/8",
                "203.0.113/24",
                "203.0.113.0/",
                "203.0.113.0/024",
                "203.0.113.0/33",
                "203.0.113.0/-1",
                "203.0.113.1/24",
                "256.0.0.0/8",
                "203.0.113.0/8/8",
                "2001:db8::/129",
                "2001:db8::1/64",
                "fe80::1%eth0",
                ":::/8",
                " 203.0.113.7",
                "\u0662\u0660\u0663.0.113.7",
                "::ffff:203.0.113.0/120"
            })
    void whatIsNoRangeIsNotRead(String text) {
        assertThat(AddressRange.read(text)).isInstanceOf(Reading.Unreadable.class);
    }
}
