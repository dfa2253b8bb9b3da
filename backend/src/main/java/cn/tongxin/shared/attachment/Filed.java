package cn.tongxin.shared.attachment;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * What adding a file did.
 *
 * @param created true: 201, false: the same bytes were there already, 200
 */
public record Filed(AttachmentView view, boolean created) {
    public RestResponse<AttachmentView> answer() {
        return RestResponse.status(created ? RestResponse.Status.CREATED : RestResponse.Status.OK, view);
    }
}
