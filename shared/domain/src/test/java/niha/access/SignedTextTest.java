package niha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import niha.units.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SignedTextTest {
    private static final SignedText TEXT = new SignedText(
            "GET",
            "/api/v1/mm/orders",
            "status=PENDING",
            "2026-11-20T12:00:00Z",
            "n".repeat(16),
            Sha256.of(new byte[0]));

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "a=1, a=1",
        "b=2&a=1, a=1&b=2",
        "a=2&a=1, a=1&a=2",
        "a, a=",
        "&a=1&, a=1",
        "a=%7e, a=~",
        "a=%2f%3A, a=%2F%3A",
        "a=1+2, a=1%202",
        "a=*, a=%2A",
        "a=ș, a=%C8%99",
        "a=%zz, a=%zz",
        "a=b=c, a=b%3Dc",
    })
    void aQueryHasOneSpelling(String query, String canonical) {
        assertThat(SignedText.canonical(query)).isEqualTo(canonical);
    }

    @Test
    void itIsSixLines() {
        assertThat(new String(TEXT.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                GET
                /api/v1/mm/orders
                status=PENDING
                2026-11-20T12:00:00Z
                nnnnnnnnnnnnnnnn
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855""");
    }

    /** RFC 8032, 7.1, test 2. */
    @Test
    void aSignatureOfTheStandardIsTaken() {
        var signer = read(Base64.getEncoder()
                .encodeToString(
                        HexFormat.of().parseHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")));
        var signature = HexFormat.of()
                .parseHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        assertThat(signer.hasSigned(new byte[] {0x72}, signature)).isTrue();
        assertThat(signer.hasSigned(new byte[] {0x73}, signature)).isFalse();
    }

    @Test
    void noByteOfASignatureMayBeAnother() throws GeneralSecurityException {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signer = read(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        var signing = Signature.getInstance("Ed25519");
        signing.initSign(pair.getPrivate());
        signing.update(TEXT.bytes());
        var signature = signing.sign();
        assertThat(signer.hasSigned(TEXT.bytes(), signature)).isTrue();
        for (int i = 0; i < signature.length; i++) {
            var altered = Arrays.copyOf(signature, signature.length);
            altered[i] ^= 1;
            assertThat(signer.hasSigned(TEXT.bytes(), altered)).isFalse();
        }
        assertThat(signer.hasSigned(TEXT.bytes(), new byte[0])).isFalse();
    }

    private static Signer read(String text) {
        return ((Reading.Read<Signer>) Signer.read(text)).value();
    }
}
