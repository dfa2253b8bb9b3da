package cn.tongxin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;

import org.jspecify.annotations.NullMarked;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Once;
import cn.tongxin.shared.Told;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.time.BusinessClock;

import io.quarkus.security.Authenticated;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The rooms of the house and the doors between them. */
@AnalyzeClasses(packages = "cn.tongxin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** From the ground up; each may use what stands before it. */
    private static final List<String> FLOORS = List.of(
            "shared",
            "security",
            "audit",
            "ledger",
            "organization",
            "users",
            "programme",
            "alliance",
            "figures",
            "pairing",
            "project",
            "coverage",
            "activity",
            "progress",
            "volunteer",
            "consumption",
            "appeal",
            "opening",
            "reporting",
            "briefing",
            "exchange",
            "feed",
            "apiclient",
            "me",
            "dictionary");

    private static final String[] FEATURES =
            FLOORS.stream().skip(2).map(floor -> "cn.tongxin." + floor + "..").toArray(String[]::new);

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("cn.tongxin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noCyclesOnTheGroundFloor =
            slices().matching("cn.tongxin.shared.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsNeverTurnBack = floors();

    private static ArchRule floors() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String floor : FLOORS) {
            house = house.layer(floor).definedBy("cn.tongxin." + floor + "..");
        }
        for (int i = 0; i < FLOORS.size(); i++) {
            List<String> above = FLOORS.subList(i + 1, FLOORS.size());
            house = above.isEmpty()
                    ? house.whereLayer(FLOORS.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(FLOORS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        return house;
    }

    @ArchTest
    static final ArchRule onlyTheClockKnowsTheTime = noClasses()
            .that()
            .doNotBelongToAnyOf(BusinessClock.class)
            .should()
            .callMethod(Instant.class, "now")
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
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule operationsSayWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    /** The identity provider's notice is none of the API's operations. */
    @ArchTest
    static final ArchRule whatIsPostedIsSafeToRepeat = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("BackChannelResource")
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Once.class);

    @ArchTest
    static final ArchRule resourcesHoldNoTransactionAndNoQuery = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule unitsOfWorkAreTheOnlyTransactions = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    /** Kept answers follow from what is told; a row that nobody thought of would make them lie. */
    @ArchTest
    static final ArchRule everyRowIsToldOrSaysWhyNot = classes()
            .that()
            .areAssignableTo(BaseEntity.class)
            .and()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Told.class)
            .orShould()
            .beAnnotatedWith(Untold.class);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule databindStaysInSharedAndSecurity = noClasses()
            .that()
            .resideInAnyPackage(FEATURES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");
}
