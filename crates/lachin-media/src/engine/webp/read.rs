//! Reading WebP.
#![expect(unsafe_code, reason = "libwebp is a C library")]

use std::mem::MaybeUninit;

use libwebp_sys as raw;
use libwebp_sys::VP8StatusCode;

use crate::error::PictureError;
use crate::size::Size;

/// A file whose header was read.
pub(super) struct Still<'a> {
    bytes: &'a [u8],
    pub(super) size: Size,
    pub(super) has_alpha: bool,
    pub(super) is_animated: bool,
    pub(super) is_lossy: bool,
}

impl<'a> Still<'a> {
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, PictureError> {
        /// What libwebp calls the format with losses.
        const LOSSY: i32 = 1;
        let mut features = MaybeUninit::uninit();
        // SAFETY: pointer and length are those of one slice; the library fills `features` in when it answers OK.
        let features = unsafe {
            match raw::WebPGetFeatures(bytes.as_ptr(), bytes.len(), features.as_mut_ptr()) {
                VP8StatusCode::VP8_STATUS_OK => features.assume_init(),
                other => return Err(unreadable(other)),
            }
        };
        Ok(Self {
            bytes,
            size: Size {
                width: u32::try_from(features.width).map_err(PictureError::unreadable)?,
                height: u32::try_from(features.height).map_err(PictureError::unreadable)?,
            },
            has_alpha: features.has_alpha != 0,
            is_animated: features.has_animation != 0,
            is_lossy: features.format == LOSSY,
        })
    }

    /// Decodes into `pixels`, which holds `size` with three bytes a pixel, or four with alpha. Of a file that ends
    /// early, as far as it goes.
    pub(super) fn decode(&self, size: Size, ending_early: bool, pixels: &mut [u8]) -> Result<(), PictureError> {
        let channels = if self.has_alpha { 4 } else { 3 };
        if pixels.len() as u64 != size.pixels() * channels {
            return Err(PictureError::unreadable("the pixels do not fit the WebP"));
        }
        let number = |value: u32| i32::try_from(value).map_err(PictureError::unreadable);
        let mut config =
            raw::WebPDecoderConfig::new().map_err(|()| PictureError::unreadable("another version of libwebp"))?;
        if size != self.size {
            config.options.use_scaling = 1;
            config.options.scaled_width = number(size.width)?;
            config.options.scaled_height = number(size.height)?;
        }
        config.options.use_threads = 1;
        config.output.colorspace = if self.has_alpha {
            raw::WEBP_CSP_MODE::MODE_RGBA
        } else {
            raw::WEBP_CSP_MODE::MODE_RGB
        };
        config.output.is_external_memory = 1;
        config.output.u.RGBA = raw::WebPRGBABuffer {
            rgba: pixels.as_mut_ptr(),
            stride: number(size.width * channels as u32)?,
            size: pixels.len(),
        };
        if ending_early {
            return self.decode_beginning(&mut config);
        }
        // SAFETY: pointer and length are those of one slice; the output is `pixels`, whose length the library holds
        // against size and stride before it writes.
        match unsafe { raw::WebPDecode(self.bytes.as_ptr(), self.bytes.len(), &raw mut config) } {
            VP8StatusCode::VP8_STATUS_OK => Ok(()),
            other => Err(unreadable(other)),
        }
    }

    /// Decodes what is there.
    fn decode_beginning(&self, config: &mut raw::WebPDecoderConfig) -> Result<(), PictureError> {
        // SAFETY: the decoder keeps pointers into `config` and into the output buffer, both of which outlive it here; the
        // file is one slice that stays where it is; the decoder is deleted once and not used after that.
        let status = unsafe {
            let decoder = raw::WebPIDecode(std::ptr::null(), 0, config);
            if decoder.is_null() {
                return Err(PictureError::unreadable("no memory for a WebP decoder"));
            }
            let status = raw::WebPIUpdate(decoder, self.bytes.as_ptr(), self.bytes.len());
            raw::WebPIDelete(decoder);
            status
        };
        match status {
            VP8StatusCode::VP8_STATUS_OUT_OF_MEMORY | VP8StatusCode::VP8_STATUS_INVALID_PARAM => {
                Err(unreadable(status))
            }
            // Suspended where the data ends, or broken just before; the rows before are in place.
            _ => Ok(()),
        }
    }
}

fn unreadable(status: VP8StatusCode) -> PictureError {
    PictureError::unreadable(format_args!("libwebp answers {status:?}"))
}
