package cn.tongxin.testing;

import org.apache.http.entity.mime.HttpMultipartMode;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Uploads as a browser sends them: a form with the part {@code file}, its name in UTF-8. */
public final class Forms {
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.RFC6532));

    private Forms() {}

    public static RequestSpecification form(RequestSpecification call) {
        return call.config(LIKE_A_BROWSER).contentType("multipart/form-data");
    }

    public static RequestSpecification with(RequestSpecification form, String name, byte[] content) {
        return form.multiPart(new MultiPartSpecBuilder(content)
                .controlName("file")
                .fileName(name)
                .mimeType("application/octet-stream")
                .build());
    }

    public static Response upload(Caller caller, String list, String name, byte[] content) {
        return with(form(caller.call()), name, content).post(list);
    }
}
