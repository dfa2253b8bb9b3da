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
    static final Set<String> OF_PEOPLE = Set.of(COMMITTEE, STAFF, AUDITOR, ADMIN, SECURITY);

    private Roles() {}
}
