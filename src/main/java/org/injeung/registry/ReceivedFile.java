package org.injeung.registry;

import java.nio.file.Path;

/**
 * A file that somebody sent whole, before it is added to a case.
 *
 * @param name as people see it: composed (NFC), 1 to 255 characters, without folders
 * @param mediaType what it is by its content
 * @param sha256 64 hexadecimal digits
 * @param bytes its size, at least 1
 * @param content where it lies meanwhile
 */
public record ReceivedFile(String name, String mediaType, String sha256, long bytes, Path content) {}
