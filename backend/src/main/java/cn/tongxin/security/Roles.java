package cn.tongxin.security;

import java.util.Set;

/** Roles of people (realm roles) and scopes of agencies' systems; both guard operations. */
public final class Roles {
    public static final String COMMITTEE = "committee";
    public static final String STAFF = "staff";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String SECURITY = "security";

    public static final String READ_RECORDS = "records:read";
    public static final String WRITE_RECORDS = "records:write";
    public static final String READ_FIGURES = "figures:read";

    static final Set<String> SCOPES = Set.of(READ_RECORDS, WRITE_RECORDS, READ_FIGURES);
    public static final Set<String> OF_PEOPLE = Set.of(COMMITTEE, STAFF, AUDITOR, ADMIN, SECURITY);

    /** 三员分立: who keeps the system, who grants rights and who looks over both; none of them does another's work. */
    private static final Set<String> APART = Set.of(ADMIN, SECURITY, AUDITOR);

    private Roles() {}

    /** Whether one account may hold all of these. */
    public static boolean fitTogether(Set<String> roles) {
        return roles.size() < 2 || roles.stream().noneMatch(APART::contains);
    }
}
