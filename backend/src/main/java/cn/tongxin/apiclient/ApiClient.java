package cn.tongxin.apiclient;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import cn.tongxin.security.ApiScope;
import cn.tongxin.shared.Audited;
import cn.tongxin.shared.BaseEntity;
import cn.tongxin.shared.Untold;
import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A system of an agency. Whose it is and what its records are known by never changes; its credentials do. */
@Entity
@Audited("api-clients")
@Untold("the administrator's own; no figure and no record follows from it")
class ApiClient extends BaseEntity {
    private UUID organizationId = new UUID(0, 0);

    private String sourceSystem = "";
    private String name = "";

    /** What was granted, as in a token: separated by blanks. */
    private String scopes = "";

    /** What the administrator asks for, written alike; absent where nothing waits to be granted. */
    private @Nullable String scopesAsked;

    @Enumerated(EnumType.STRING)
    private ApiClientStatus status = ApiClientStatus.PENDING;

    protected ApiClient() {}

    ApiClient(EnterApiClient content) {
        organizationId = content.organizationId();
        sourceSystem = content.sourceSystem();
        fill(content.terms());
    }

    final void fill(EnterApiClientTerms terms) {
        name = terms.name().strip();
        String asked = terms.scopes() == null ? scopes : written(terms.scopes());
        scopesAsked = asked.equals(scopes) ? null : asked;
    }

    void grant(Collection<ApiScope> granted) {
        requireMade();
        scopes = written(granted);
        scopesAsked = null;
    }

    void begin() {
        status = ApiClientStatus.ACTIVE;
    }

    void disable() {
        requireMade();
        status = ApiClientStatus.DISABLED;
    }

    void enable() {
        requireMade();
        status = ApiClientStatus.ACTIVE;
    }

    void requireMade() {
        if (isPending()) {
            throw ProblemException.because(ProblemType.WRONG_STATE, "detail.client-pending");
        }
    }

    boolean isPending() {
        return status == ApiClientStatus.PENDING;
    }

    String name() {
        return name;
    }

    EnterApiClientTerms terms() {
        return new EnterApiClientTerms(name, List.copyOf(read(scopesAsked == null ? scopes : scopesAsked)));
    }

    private static String written(Collection<ApiScope> scopes) {
        return scopes.stream().distinct().sorted().map(ApiScope::code).collect(Collectors.joining(" "));
    }

    static Set<ApiScope> read(String scopes) {
        List<String> codes = List.of(scopes.split(" ", -1));
        return Arrays.stream(ApiScope.values())
                .filter(scope -> codes.contains(scope.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}
