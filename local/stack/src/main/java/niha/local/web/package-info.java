/** HTTP on the loopback interface: calls, replies, and the server that carries them. */
@NullMarked
package niha.local.web;

import org.jspecify.annotations.NullMarked;
