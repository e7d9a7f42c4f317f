package niha.local.web;

import java.io.IOException;

/** Answers calls. */
@FunctionalInterface
public interface Site {
    Reply answer(Call call) throws IOException;
}
