package cn.tongxin.local;

import java.util.ArrayList;
import java.util.List;

/** What a person needs to know once everything runs. */
record Box(Places places, Settings settings) {
    private static final String EDGE = "═".repeat(72);

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(EDGE);
        lines.add("  同心  " + settings.address());
        lines.add("");
        if (settings.demo()) {
            lines.add("  演示账号（密码都是 " + DemoStep.PASSWORD + "）");
            DemoStep.accounts().forEach(account -> lines.add("    " + account));
        }
        lines.add("  Swagger UI   " + settings.address() + "/api/docs（用系统管理员登录）");
        if (settings.demo()) {
            lines.add("  单位系统     客户端 agency-demo，密钥 " + DemoStep.AGENCY_SECRET + " 在下面的文件里");
        }
        lines.add("  密钥 secrets " + places.secrets());
        lines.add("  日志 logs    " + places.log("backend").getParent());
        lines.add("");
        lines.add("  停止：按 Ctrl-C。数据保留，下次 make run 接着用；make reset 清空。");
        lines.add("  本系统为非涉密系统，严禁录入、处理涉密信息。");
        lines.add(EDGE);
        return lines;
    }
}
