package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ZeroBytesTests {

    private static int status(String... values) throws Exception {
        var request = new MockHttpServletRequest("GET", "/sager");
        request.addParameter("q", values);
        var response = new MockHttpServletResponse();
        new ZeroBytes().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void aSearchWithAZeroByteIsRefusedBeforeItReachesTheDatabase() throws Exception {
        assertThat(status("Anders\0")).isEqualTo(400);
        assertThat(status("Anders", "\0")).isEqualTo(400);
        assertThat(status("Anders", "")).isEqualTo(200);
    }
}
