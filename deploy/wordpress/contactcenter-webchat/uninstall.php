<?php
/**
 * Leaves nothing behind.
 *
 * @package ContactCenterWebchat
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'contactcenter_webchat' );
