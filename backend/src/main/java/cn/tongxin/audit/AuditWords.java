package cn.tongxin.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.tongxin.shared.problem.ProblemType;
import cn.tongxin.shared.problem.Texts;

/** What actions and refusals are called, in the language of the request. */
@ApplicationScoped
class AuditWords {
    private static final String BETWEEN = " · ";

    /** What a summary adds to the name of the act. */
    private static final Pattern REST = Pattern.compile("[，：；,:;].*");

    private final Map<String, String> actions = new HashMap<>(Map.ofEntries(
            Map.entry("signIn", "登录 · Sign in"),
            Map.entry("signOut", "退出 · Sign out"),
            Map.entry("endSession", "会话被结束 · The session was ended"),
            Map.entry("takeUpUser", "首次登录 · First sign-in"),
            Map.entry("tidy-users", "核对用户账号 · Accounts brought into line"),
            Map.entry("tidy-api-clients", "核对接口客户端 · Clients brought into line"),
            Map.entry("forget-imports", "到期删除上传的表格 · Old uploaded sheets taken away"),
            Map.entry("forget-volunteers", "到期抹去志愿者姓名 · Names of volunteers taken away"),
            Map.entry("import-check", "检查上传的表格 · Check an uploaded sheet"),
            Map.entry("import-write", "导入表格 · Import a sheet"),
            Map.entry("verify-audit", "核验审计链 · Verify the audit trail"),
            Map.entry("archive-audit", "归档审计记录 · File old audit entries"),
            Map.entry("webhooks", "变更推送 · Webhooks"),
            Map.entry("system", "系统自身 · The application itself"),
            Map.entry("many", "多种操作 · Many operations")));

    private final Texts texts;

    @Inject
    AuditWords(BeanManager beans, Texts texts) {
        this.texts = texts;
        Addresses.METHODS.forEach(method -> actions.put(
                method + ' ' + Addresses.NOWHERE, method + " 不存在的地址 · " + method + " of no address of ours"));
        actions.put(Addresses.OTHER + ' ' + Addresses.NOWHERE, "不明请求 · A request of no kind that we know");
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(bean -> bean.isAnnotationPresent(Path.class))
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(method -> actions.put(
                        method.getName(), method.getAnnotation(Operation.class).summary()));
    }

    /** As the contract names it; the code itself where it is none of the contract's any more. */
    String action(String code) {
        String[] languages = actions.getOrDefault(code, code).split(BETWEEN, 2);
        String all = languages.length == 2 && "en".equals(texts.language()) ? languages[1] : languages[0];
        return REST.matcher(all).replaceFirst("");
    }

    String refusal(String slug) {
        return Stream.of(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .map(type -> texts.of("title." + type.slug()))
                .orElse(slug);
    }
}
