package cn.tongxin.shared.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

/** Turns a refusal into its body in the language of the request: Chinese unless English is preferred. */
public final class Problems {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Problems() {}

    public static Problem body(ProblemException refusal, @Nullable String acceptLanguage, String path, String traceId) {
        ResourceBundle texts = texts(acceptLanguage);
        List<FieldError> errors = refusal.errors().stream()
                .map(error -> error.message() == null
                        ? new FieldError(error.field(), error.code(), text(texts, "field." + error.code()))
                        : error)
                .toList();
        return new Problem(
                refusal.type().urn(),
                text(texts, "title." + refusal.type().slug()),
                refusal.type().status(),
                text(texts, refusal.detail(), refusal.arguments()),
                path,
                traceId,
                refusal.rule(),
                refusal.related(),
                errors.isEmpty() ? null : errors);
    }

    static boolean isEnglish(@Nullable String acceptLanguage) {
        return language(acceptLanguage).equals(Locale.ENGLISH);
    }

    static String text(@Nullable String acceptLanguage, String key, Object... arguments) {
        return text(texts(acceptLanguage), key, arguments);
    }

    private static ResourceBundle texts(@Nullable String acceptLanguage) {
        return ResourceBundle.getBundle("problems", language(acceptLanguage), NO_FALLBACK);
    }

    private static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return Locale.CHINESE;
        }
        try {
            Locale best =
                    Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(Locale.CHINESE, Locale.ENGLISH));
            return best == null ? Locale.CHINESE : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }

    private static String text(ResourceBundle texts, String key, Object... arguments) {
        try {
            return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no text for " + key, missing);
        }
    }
}
