/** The functions of the market-maker API: one makes and revokes its keys, one answers the machines that come with them. */
@NullMarked
package niha.makerapi;

import org.jspecify.annotations.NullMarked;
