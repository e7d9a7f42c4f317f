package niha;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point inward, and nothing decides by accident. */
final class ArchitectureTest {
    private static final String[] DOMAIN = {
        "niha.units..",
        "niha.ledger..",
        "niha.parties..",
        "niha.tickets..",
        "niha.seals..",
        "niha.book..",
        "niha.orders..",
        "niha.market..",
        "niha.liquidity..",
        "niha.quoting..",
        "niha.access.."
    };
    private static final String APPLICATION = "niha.app..";
    private static final List<String> FUNCTIONS = List.of(
            "niha.platform..",
            "niha.accounts..",
            "niha.audit..",
            "niha.relay..",
            "niha.realtime..",
            "niha.orderdesk..",
            "niha.liquiditydesk..",
            "niha.quotingdesk..",
            "niha.matching..",
            "niha.settlement..",
            "niha.marketdata..",
            "niha.makerapi..");
    private static final String[] MACHINERY = {"niha.aws..", "niha.local..", "niha.testkit.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("niha");

    @Test
    void everyModuleIsLookedAt() {
        assertThat(Stream.of(
                        "niha.units.Amount",
                        "niha.app.Json",
                        "niha.http.Router",
                        "niha.aws.Cloud",
                        "niha.api.OpenApi",
                        "niha.events.EventSchemas",
                        "niha.platform.PlatformFunction",
                        "niha.accounts.AccountsFunction",
                        "niha.audit.AuditFunction",
                        "niha.relay.RelayFunction",
                        "niha.realtime.RealtimeFunction",
                        "niha.local.engines.EmbeddedDynamo"))
                .allMatch(CLASSES::contain);
    }

    @Test
    void theDomainKnowsJavaAndItselfOnly() {
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN).or(resideInAnyPackage("java..", "org.jspecify..")))
                .check(CLASSES);
    }

    @Test
    void theApplicationKnowsNeitherHttpNorAnyMachinery() {
        noClasses()
                .that()
                .resideInAPackage(APPLICATION)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "niha.http..", "niha.api..", "niha.events..", "software.amazon..", "com.amazonaws..")
                        .or(resideInAnyPackage(MACHINERY)))
                .check(CLASSES);
    }

    @Test
    void httpKnowsNoCloud() {
        noClasses()
                .that()
                .resideInAPackage("niha.http..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("software.amazon..", "com.amazonaws..")
                        .or(resideInAnyPackage(MACHINERY)))
                .check(CLASSES);
    }

    /** A function's entry point is Lambda's interface; a health check asks each dependency in the SDK's words. */
    @Test
    void onlyTheAdaptersSeeTheSdk() {
        noClasses()
                .that(resideInAPackage("niha..")
                        .and(DescribedPredicate.not(resideInAnyPackage(MACHINERY)))
                        .and(DescribedPredicate.not(describe(
                                "a health check", c -> c.getSimpleName().startsWith("Health")))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .check(CLASSES);
    }

    @Test
    void functionsDoNotSeeEachOther() {
        for (var function : FUNCTIONS) {
            var others = FUNCTIONS.stream().filter(f -> !f.equals(function)).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(function)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    @Test
    void nothingThatIsDeployedKnowsTheLaptopOrTheTests() {
        noClasses()
                .that(resideInAPackage("niha..")
                        .and(DescribedPredicate.not(resideInAnyPackage("niha.local..", "niha.testkit.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("niha.local..", "niha.testkit..", "org.junit..", "org.assertj..")
                .check(CLASSES);
    }

    @Test
    void packagesOfTheDomainFormNoCycle() {
        slices().matching("niha.(units|ledger|parties|tickets|seals|book|orders|market|liquidity|quoting|access)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void moneyNeverMeetsAFloatingPointNumber() {
        classes()
                .that(resideInAnyPackage(DOMAIN).or(resideInAPackage(APPLICATION)))
                .should(new ArchCondition<>("use no float or double") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Stream.of(
                                        type.getFields().stream().map(field -> field.getRawType()),
                                        type.getCodeUnits().stream().map(unit -> unit.getRawReturnType()),
                                        type.getCodeUnits().stream()
                                                .flatMap(unit -> unit.getRawParameterTypes().stream()),
                                        type.getMethodCallsFromSelf().stream()
                                                .map(call -> call.getTarget().getRawReturnType()))
                                .flatMap(types -> types)
                                .filter(used -> Set.of("float", "double", "java.lang.Float", "java.lang.Double")
                                        .contains(used.getName()))
                                .forEach(used -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " uses " + used.getName())));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void timeRandomnessAndTheEnvironmentComeInOnlyThroughTheCloudAndTheWiring() {
        noClasses()
                .that(deployed()
                        .and(DescribedPredicate.not(
                                describe("wiring", c -> c.getName().matches(".*[.](Wiring|Cloud)([$].*)?")))))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(ThreadLocalRandom.class, "current")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor(Random.class, long.class)
                .orShould()
                .callConstructor(SecureRandom.class)
                .check(CLASSES);
    }

    @Test
    void theDomainIsMadeOfValuesAndOfClassesThatNobodyExtends() {
        classes()
                .that()
                .resideInAnyPackage(DOMAIN)
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should(new ArchCondition<>("be records, enums, sealed or final, or say what a caller is told") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var kept = type.isRecord()
                                || type.isEnum()
                                || type.getModifiers().contains(JavaModifier.FINAL)
                                || type.reflect().isSealed()
                                || type.isAnnotatedWith(FunctionalInterface.class)
                                || type.isAnonymousClass();
                        if (!kept) events.add(SimpleConditionEvent.violated(type, type.getName() + " is open"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .that()
                .resideInAPackage("niha..")
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*[.]Abstract[A-Z].*")
                .check(CLASSES);
    }

    @Test
    void nobodyWritesToTheConsoleOrFailsWithoutAName() {
        noClasses()
                .that(deployed())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> deployed() {
        return resideInAPackage("niha..")
                .and(DescribedPredicate.not(
                        resideInAnyPackage("niha.local..", "niha.testkit..", "niha.proof..", "niha.infra..")));
    }
}
