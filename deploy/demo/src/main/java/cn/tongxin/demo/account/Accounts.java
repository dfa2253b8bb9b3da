package cn.tongxin.demo.account;

import java.util.List;
import java.util.Map;

import cn.tongxin.demo.load.Ids;

/** The people and systems of the demo city: at the identity provider, and in the application's registers. */
public record Accounts(Realm realm, Register register) {
    /** By county or district: the system that raises and confirms appeals for all below it. */
    private static final Map<String, String> AREA_SYSTEMS = Map.of("祁门县", "demo-county", "屯溪区", "demo-district");

    private static final String AGENCY = "agency-demo";
    private static final String READ = "records:read";
    private static final String WRITE = "records:write";
    private static final String FIGURES = "figures:read";

    public void nameOurselves() {
        realm.nameSystem("tongxin-loader", "演示数据录入");
        realm.nameSystem("tongxin-approver", "演示数据核定");
    }

    public void bring(Ids ids, String password) {
        for (var person : Person.all()) {
            var organization = person.organization();
            realm.person(person, organization.isEmpty() ? "" : ids.of(organization), password);
            register.adopt(person);
        }
        AREA_SYSTEMS.forEach((area, client) -> system(client, area, ids, List.of(READ, WRITE)));
        system(AGENCY, Person.MEMBER_UNIT, ids, List.of(READ, WRITE, FIGURES));
    }

    private void system(String client, String organization, Ids ids, List<String> scopes) {
        var name = organization + "对接系统";
        realm.system(client, name, ids.of(organization), scopes);
        register.adopt(client, name, ids.of(organization), scopes);
    }

    public String secretOfArea(String area) {
        return realm.secret(clientOfArea(area));
    }

    public String clientOfArea(String area) {
        return AREA_SYSTEMS.getOrDefault(area, "");
    }

    public String agencySecret() {
        return realm.secret(AGENCY);
    }
}
