package dk.samspil.ui;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What was asked for does not exist, or the asker may not know that it does: always the same 404.
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found, or not for this asker", null, false, false);
    }
}
