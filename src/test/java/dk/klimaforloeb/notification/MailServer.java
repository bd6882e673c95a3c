package dk.klimaforloeb.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback that takes in what comes, or misbehaves in one of many ways. */
public final class MailServer {

  /** What it does to a mail. */
  public enum Mood {
    ACCEPTING(null, null),
    /** Nobody listens. */
    REFUSING(null, null),
    CLOSING_AT_GREETING("greeting", "421 4.3.2 shutting down"),
    CLOSING_AT_RECIPIENT("rcpt", "421 4.3.2 shutting down"),
    GREYLISTING("rcpt", "451 4.7.1 greylisted, come back later"),
    BUSY_MAILBOX("rcpt", "450 4.2.1 mailbox busy"),
    BUSY_AFTER_MESSAGE("data", "451 4.3.0 try again"),
    UNKNOWN_USER("rcpt", "550 5.1.1 no such user here"),
    NAME_NOT_ALLOWED("rcpt", "553 5.1.3 mailbox name not allowed"),
    MAILBOX_FULL("rcpt", "552 5.2.2 mailbox full"),
    REFUSED_AFTER_MESSAGE("data", "550 no such mailbox"),
    SPAM("data", "554 5.7.1 looks like spam"),
    RELAY_DENIED("rcpt", "554 5.7.1 relay access denied"),
    SENDER_REFUSED("mail", "550 5.1.8 sender refused"),
    HANGING("data", "hang"),
    SILENT("greeting", "hang"),
    DROPPING("data", "drop"),
    SLOW(null, null),
    /** A byte now and then, and never a whole line. */
    DRIPPING("data", "drip");

    private final String stage;
    private final String answer;

    Mood(String stage, String answer) {
      this.stage = stage;
      this.answer = answer;
    }

    /** What it says; null when nothing is wrong, or nothing is said. */
    public String words() {
      return answer != null && Character.isDigit(answer.charAt(0)) ? answer : null;
    }
  }

  private static final long SLOWLY_MILLIS = 60;
  private static final long LONGEST_HANG_SECONDS = 120;

  private final List<MimeMessage> received = new CopyOnWriteArrayList<>();
  private final Map<String, Mood> moodTowards = new ConcurrentHashMap<>();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private volatile String greeted;
  private volatile Mood mood = Mood.ACCEPTING;
  private volatile ServerSocket listening;
  private volatile int port;
  private volatile Thread door;

  /** Begins to listen on any port, which it keeps. */
  public int start() {
    return start(0);
  }

  int start(int wanted) {
    try {
      ServerSocket socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
      listening = socket;
      port = socket.getLocalPort();
      door = daemon(() -> acceptAt(socket));
      return port;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody listens any more; open connections end. */
  public void stop() {
    try {
      listening.close();
      // The port is free only when the one who waited at it has gone.
      door.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    hangUp();
  }

  private void hangUp() {
    for (Socket connection : open) {
      try {
        connection.close();
      } catch (IOException e) {
        // It was closed already.
      }
    }
  }

  /** How it treats everybody, who has to connect anew. */
  public void be(Mood now) {
    hangUp();
    if (now == Mood.REFUSING) {
      stop();
    } else if (listening.isClosed()) {
      start(port);
    }
    mood = now;
  }

  /** How it treats mails to one address. */
  public void be(Mood now, String address) {
    moodTowards.put(address, now);
  }

  void forget() {
    be(Mood.ACCEPTING);
    received.clear();
    moodTowards.clear();
  }

  /** What it took in. */
  public List<MimeMessage> received() {
    return received;
  }

  /** How many connections were made. */
  int connections() {
    return connections.get();
  }

  /** The name by which the sender last called itself. */
  String greeted() {
    return greeted;
  }

  private void acceptAt(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        daemon(() -> serve(connection, socket));
      } catch (IOException e) {
        // It was stopped.
      }
    }
  }

  private void serve(Socket connection, ServerSocket door) {
    connections.incrementAndGet();
    open.add(connection);
    try (connection) {
      connection.setSoTimeout((int) TimeUnit.SECONDS.toMillis(LONGEST_HANG_SECONDS));
      new Conversation(connection, door).hold();
    } catch (IOException | InterruptedException e) {
      // The other side ended it, or the test is over.
    } finally {
      open.remove(connection);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "mail-server");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private final class Conversation {

    private final ServerSocket door;
    private final BufferedReader in;
    private final OutputStream out;
    private Mood towards = Mood.ACCEPTING;

    Conversation(Socket connection, ServerSocket door) throws IOException {
      this.door = door;
      in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      out = connection.getOutputStream();
    }

    void hold() throws IOException, InterruptedException {
      towards = mood;
      if (!answers("greeting", "220 localhost ready")) {
        return;
      }
      for (String line = in.readLine(); line != null && !door.isClosed(); line = in.readLine()) {
        String command = line.toUpperCase(java.util.Locale.ROOT);
        if (command.startsWith("QUIT")) {
          say("221 bye");
          return;
        }
        if (!goesOn(command, line)) {
          return;
        }
      }
    }

    private boolean goesOn(String command, String line) throws IOException, InterruptedException {
      if (command.startsWith("EHLO")) {
        greeted = line.substring("EHLO".length()).trim();
      }
      if (command.startsWith("MAIL")) {
        towards = mood;
        return answers("mail", "250 ok");
      }
      if (command.startsWith("RCPT")) {
        String address = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        towards = moodTowards.getOrDefault(address, mood);
        return answers("rcpt", "250 ok");
      }
      if (command.startsWith("DATA")) {
        say("354 go on");
        String message = message();
        boolean isTaken = !"data".equals(towards.stage);
        if (isTaken) {
          keep(message);
        }
        return answers("data", "250 taken");
      }
      say("250 ok");
      return true;
    }

    private String message() throws IOException {
      StringBuilder message = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
        message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
      }
      return message.toString();
    }

    private void keep(String message) throws IOException {
      try {
        received.add(
            new MimeMessage(
                null, new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1))));
      } catch (MessagingException e) {
        throw new IOException(e);
      }
    }

    /** Whether the conversation goes on after it. */
    private boolean answers(String stage, String usual) throws IOException, InterruptedException {
      if (!stage.equals(towards.stage)) {
        say(usual);
        return true;
      }
      switch (towards.answer) {
        case "hang" -> TimeUnit.SECONDS.sleep(LONGEST_HANG_SECONDS);
        case "drip" -> drip();
        case "drop" -> {
          // The connection ends with the method.
        }
        default -> {
          say(towards.answer);
          return !towards.answer.startsWith("421");
        }
      }
      return false;
    }

    private void drip() throws IOException, InterruptedException {
      for (int i = 0; i < 10 * LONGEST_HANG_SECONDS; i++) {
        out.write('2');
        out.flush();
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }

    private void say(String line) throws IOException, InterruptedException {
      if (towards == Mood.SLOW) {
        TimeUnit.MILLISECONDS.sleep(SLOWLY_MILLIS);
      }
      out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }
  }
}
