package cn.tongxin.shared.attachment;

/** What may be filed: documents and pictures, nothing that runs. */
enum FileType {
    PDF("application/pdf", "pdf"),
    OFD("application/ofd", "ofd"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    FileType(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    FileType(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending that a name gets when it has none of this type's. */
    String ending() {
        return ending;
    }

    boolean endsAs(String name) {
        return name.equalsIgnoreCase(ending) || name.equalsIgnoreCase(otherEnding);
    }
}
