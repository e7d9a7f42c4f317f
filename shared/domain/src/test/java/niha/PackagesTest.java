package niha;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The domain is a few packages, each of which can be read without those that stand on it. */
final class PackagesTest {
    @Test
    void noTwoPackagesNeedEachOther() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("niha");
        assertThat(Stream.of(
                                "units",
                                "ledger",
                                "parties",
                                "tickets",
                                "seals",
                                "book",
                                "orders",
                                "market",
                                "liquidity",
                                "access")
                        .filter(name -> !classes.containPackage("niha." + name)))
                .isEmpty();
        slices().matching("niha.(*)..").should().beFreeOfCycles().check(classes);
    }
}
