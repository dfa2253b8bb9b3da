package cn.tongxin.security.session;

import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

import cn.tongxin.shared.problem.ProblemException;
import cn.tongxin.shared.problem.ProblemType;

/** A browser sends its cookie whoever made it send the request; so a change must come from a page of this site. */
@PreMatching
@jakarta.ws.rs.ext.Provider
public class CrossSiteGuard implements ContainerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Asked for at each request, because filters are made before the settings can be read. */
    @Inject
    Provider<SessionSettings> settings;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getHeaderString(HttpHeaders.COOKIE) != null;
        if (byCookie && !SAFE.contains(request.getMethod()) && !isSameOrigin(request)) {
            throw ProblemException.of(ProblemType.CROSS_SITE);
        }
    }

    private boolean isSameOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeaderString("Origin");
        return origin != null
                && settings.get().publicAddress().filter(origin::equals).isPresent();
    }
}
