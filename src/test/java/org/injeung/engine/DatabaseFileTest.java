package org.injeung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DatabaseFileTest {
    @TempDir
    private Path home;

    private Path data;

    @BeforeEach
    void folder() {
        data = home.resolve("data");
    }

    @Test
    void the_folder_is_made_for_its_owner_alone() throws IOException {
        DatabaseFile.prepare(url());
        assertThat(permissions(data)).isEqualTo("rwx------");
    }

    @Test
    void a_database_that_others_could_read_is_closed_to_them() throws IOException {
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        for (var name : new String[] {"injeung.mv.db", "injeung.trace.db"}) {
            make(name);
        }
        DatabaseFile.prepare(url());
        DatabaseFile.close(url());
        assertThat(permissions(data)).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("injeung.mv.db"))).isEqualTo("rw-------");
        assertThat(permissions(data.resolve("injeung.trace.db"))).isEqualTo("rw-------");
    }

    @Test
    void a_folder_with_other_files_stays_as_it_is() throws IOException {
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        make("injeung.mv.db");
        make("notes.txt");
        DatabaseFile.close(url());
        assertThat(permissions(data)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(data.resolve("notes.txt"))).isEqualTo("rw-r--r--");
        assertThat(permissions(data.resolve("injeung.mv.db"))).isEqualTo("rw-------");
    }

    @Test
    void databases_without_a_file_of_ours_are_left_alone() {
        for (var url : new String[] {"jdbc:h2:mem:x", "jdbc:h2:tcp://host/x", "jdbc:postgresql://host/injeung"}) {
            DatabaseFile.prepare(url);
            DatabaseFile.close(url);
        }
        assertThat(data).doesNotExist();
    }

    private String url() {
        return "jdbc:h2:file:" + data.resolve("injeung") + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private void make(String name) throws IOException {
        Files.createFile(
                data.resolve(name), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
