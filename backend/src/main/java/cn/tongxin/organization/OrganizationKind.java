package cn.tongxin.organization;

import java.util.EnumSet;
import java.util.Set;

import cn.tongxin.shared.Labelled;

/** What an organization is; ask for kinds. */
public enum OrganizationKind implements Labelled {
    WORK_COMMITTEE("机关工委", "work committee"),
    PARTY_DEPARTMENT("党委部门", "party department"),
    GOVERNMENT_DEPARTMENT("政府组成部门", "government department"),
    GOVERNMENT_AGENCY("政府直属机构", "government agency"),
    STATIONED_UNIT("驻地单位", "unit of central or provincial authorities"),
    MASS_ORGANIZATION("群团组织", "mass organization"),
    PUBLIC_INSTITUTION("事业单位", "public institution"),
    CHAMBER("商（协）会", "chamber of commerce"),
    COUNTY("县（市、区）", "county"),
    TOWNSHIP("乡镇", "township"),
    SUBDISTRICT("街道", "subdistrict"),
    COMMUNITY("社区", "community"),
    VILLAGE("村", "village"),
    ENTERPRISE("企业", "enterprise"),
    OTHER("其他", "other");

    private final String chinese;
    private final String english;

    OrganizationKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The kinds that are 单位: they join alliances and lead them; the others are paired with. */
    public static Set<OrganizationKind> units() {
        return EnumSet.range(WORK_COMMITTEE, PUBLIC_INSTITUTION);
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }
}
