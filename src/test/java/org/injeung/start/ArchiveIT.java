package org.injeung.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.injeung.system.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that a faster start needs, but for the archive of the JVM, which {@code ./mvnw verify -Pbenchmark} makes and measures. */
class ArchiveIT {
    @TempDir
    private Path folder;

    @Test
    void with_its_libraries_beside_it_the_server_is_the_same() throws IOException {
        var jar = Archive.unfold(Server.built(), folder);
        var server = Server.startWith("unfolded", Map.of(), "-jar", jar.toString());
        try {
            assertThat(server.anonymous()
                            .get("api/certificates")
                            .expect(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isPositive();
            server.as("officer").get("engine-rest/task/count").expect(200);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Files.createFile(folder.resolve("notes.txt"));
        assertThatThrownBy(() -> Archive.unfold(Server.built(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not empty");
        assertThat(folder.resolve("injeung.jar")).doesNotExist();
    }
}
