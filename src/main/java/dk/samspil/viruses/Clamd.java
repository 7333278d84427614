package dk.samspil.viruses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/// Speaks to ClamAV's daemon: the command INSTREAM, chunks with their length before them, an empty
/// one at the end, and an answer that ends with a null byte (clamd(8)).
final class Clamd {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final Pattern FOUND = Pattern.compile("stream: (.*) FOUND");

    private final String address;
    private final Duration timeout;

    Clamd(String address, Duration timeout) {
        this.address = address;
        this.timeout = timeout;
    }

    sealed interface Answer {}

    record Clean() implements Answer {}

    /// @param virus as the scanner calls it
    record Found(String virus) implements Answer {}

    /// It answered, but not to the question; the file may be larger than it scans.
    record NoAnswer(String why) implements Answer {}

    Answer scan(byte[] file) throws IOException {
        try (var channel = open()) {
            var done = new AtomicBoolean();
            // Channels have no timeout of their own.
            var guard =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        if (waited(timeout) && !done.get()) {
                                            close(channel);
                                        }
                                    });
            try {
                channel.connect(target());
                return understood(ask(channel, file));
            } finally {
                done.set(true);
                guard.interrupt();
            }
        }
    }

    private SocketChannel open() throws IOException {
        return address.startsWith("/")
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private SocketAddress target() throws IOException {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        var port = colon < 0 ? "3310" : address.substring(colon + 1);
        var host = colon < 0 ? address : address.substring(0, colon);
        var target = new InetSocketAddress(host, Integer.parseInt(port));
        if (target.isUnresolved()) {
            throw new java.net.UnknownHostException(host);
        }
        return target;
    }

    private static String ask(SocketChannel channel, byte[] file) throws IOException {
        try {
            send(channel, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
            for (int from = 0; from < file.length; from += CHUNK) {
                int length = Math.min(CHUNK, file.length - from);
                send(channel, ByteBuffer.allocate(4).putInt(length).flip());
                send(channel, ByteBuffer.wrap(file, from, length));
            }
            send(channel, ByteBuffer.allocate(4).putInt(0).flip());
        } catch (IOException hungUp) {
            // It hangs up on a file over its limit, after saying so.
            return answer(channel);
        }
        return answer(channel);
    }

    private static void send(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var said = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(512);
        while (said.size() < LONGEST_ANSWER && channel.read(buffer) >= 0) {
            said.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return said.toString(StandardCharsets.UTF_8).replace("\0", "").strip();
    }

    private static Answer understood(String said) {
        if (said.equals("stream: OK")) {
            return new Clean();
        }
        var found = FOUND.matcher(said);
        return found.matches() ? new Found(found.group(1)) : new NoAnswer(said);
    }

    private static boolean waited(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            return true;
        } catch (InterruptedException doneBefore) {
            return false;
        }
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            return;
        }
    }
}
