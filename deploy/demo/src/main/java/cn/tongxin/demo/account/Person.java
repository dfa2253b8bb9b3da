package cn.tongxin.demo.account;

import java.util.List;

/**
 * A demo user; named by what he does, because persons are invented and obviously so.
 *
 * @param organization name in the demo city, empty for those who belong to none
 */
public record Person(String username, String name, String role, String organization, String description) {
    public static final String MEMBER_UNIT = "市工商联";

    public static List<Person> all() {
        return List.of(
                new Person("gongwei", "工委管理员", "committee", "市直机关工委", "工委：方案、核定、情况汇报，看全市"),
                new Person("lianxi", "工商联联络员", "staff", MEMBER_UNIT, "单位联络员（市工商联）：填报本单位"),
                new Person("pianzhang", "统战部片长联络员", "staff", "市委统战部", "片长单位（市委统战部）：核定同心圆联盟"),
                new Person("cunli", "芳村联络员", "staff", "芳村", "村（祁门县芳村）：提诉求、确认评价"),
                new Person("shenji", "审计员", "auditor", "", "审计：全部只读"),
                new Person("xitong", "系统管理员", "admin", "", "系统管理员：账号、接口文档，不看业务数据"),
                new Person("anquan", "安全管理员", "security", "", "安全管理员：授权和登录策略，不看业务数据"));
    }
}
