package dk.samspil.viruses;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/// A scanner that knows one virus, and speaks as clamd does.
public final class FakeClamd implements AutoCloseable {

    public static final String VIRUS = "X5O-INVENTED-TEST-VIRUS";
    static final int LIMIT = 4_000_000;

    private final ServerSocketChannel server;
    private final String address;
    private final boolean silent;

    private FakeClamd(ServerSocketChannel server, String address, boolean silent) {
        this.server = server;
        this.address = address;
        this.silent = silent;
        Thread.ofVirtual().start(this::serve);
    }

    public static FakeClamd onPort() throws IOException {
        return onPort(false);
    }

    static FakeClamd silent() throws IOException {
        return onPort(true);
    }

    private static FakeClamd onPort(boolean silent) throws IOException {
        var server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new FakeClamd(server, "127.0.0.1:" + port, silent);
    }

    static FakeClamd at(Path socket) throws IOException {
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return new FakeClamd(server, socket.toString(), false);
    }

    public String address() {
        return address;
    }

    public VirusScanner scanner() {
        return new VirusScanner(
                new VirusSettings(
                        address, VirusSettings.WhenUnreachable.REFUSE, Duration.ofSeconds(2)));
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client) {
            if (silent) {
                Thread.sleep(20_000);
                return;
            }
            var in = new DataInputStream(Channels.newInputStream(client));
            var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            if (!command.equals("zINSTREAM\0")) {
                say(client, "UNKNOWN COMMAND");
                return;
            }
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
                if (file.size() > LIMIT) {
                    say(client, "INSTREAM size limit exceeded. ERROR");
                    return;
                }
            }
            boolean sick = file.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
            say(client, sick ? "stream: Invented.Test FOUND" : "stream: OK");
        } catch (IOException hungUp) {
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(SocketChannel client, String words) throws IOException {
        client.write(ByteBuffer.wrap((words + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
